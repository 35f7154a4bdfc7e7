/**
 * The declaration (开放许可声明): the aggregate, what can be asked of it and the rules it enforces. Depends on its events and values only; start with {@code Declaration}.
 */
@NullMarked
package cn.kaixu.listing.declaration;

import org.jspecify.annotations.NullMarked;
