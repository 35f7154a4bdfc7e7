/** Tests of the port to an online register, against a real HTTP server that behaves badly. */
@NullMarked
package cn.kaixu.review.online;

import org.jspecify.annotations.NullMarked;
