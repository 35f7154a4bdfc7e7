/** Tests of the published language: schemas, golden samples, compatibility and the generated documents. */
@NullMarked
package cn.kaixu.contract;

import org.jspecify.annotations.NullMarked;
