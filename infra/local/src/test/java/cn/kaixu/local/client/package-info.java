/** Tests of the package of the same name. */
@NullMarked
package cn.kaixu.local.client;

import org.jspecify.annotations.NullMarked;
