/**
 * Policies: what the service does by itself when a case opens or a bulletin was imported. Holds no memory of its own.
 */
@NullMarked
package cn.kaixu.review.automation;

import org.jspecify.annotations.NullMarked;
