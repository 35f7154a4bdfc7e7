/**
 * The information form of annex 4 (信息表) and the statement of annex 5 (声明) as documents, and what anyone holding the form can learn of it; start with
 * {@code FormPrints}.
 */
@NullMarked
package cn.kaixu.listing.form;

import org.jspecify.annotations.NullMarked;
