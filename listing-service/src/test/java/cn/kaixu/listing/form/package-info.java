/**
 * The information form of annex 4 (信息表) as a document.
 */
@NullMarked
package cn.kaixu.listing.form;

import org.jspecify.annotations.NullMarked;
