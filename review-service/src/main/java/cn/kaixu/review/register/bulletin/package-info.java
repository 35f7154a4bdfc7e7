/**
 * Reads a bulletin (法律状态公告数据) of any size from its bytes, line by line and from any line on: encoding, records,
 * values, and what is wrong with a line. Knows no database. Start with {@link cn.kaixu.review.register.bulletin.BulletinReader}.
 */
@NullMarked
package cn.kaixu.review.register.bulletin;

import org.jspecify.annotations.NullMarked;
