/** The access matrix of a service: role × organisation × endpoint, read from a table and tried over HTTP. */
@NullMarked
package cn.kaixu.platform.test.access;

import org.jspecify.annotations.NullMarked;
