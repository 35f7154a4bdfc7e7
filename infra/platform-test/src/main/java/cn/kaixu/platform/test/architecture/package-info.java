/**
 * Rules of construction every module is held to, each with the consequence that makes it worth having. A module adds
 * one class extending {@link cn.kaixu.platform.test.architecture.ServiceArchitecture}; start there.
 */
@NullMarked
package cn.kaixu.platform.test.architecture;

import org.jspecify.annotations.NullMarked;
