/** The description of a service's HTTP interface: who may call it, and what every refusal looks like. */
@NullMarked
package cn.kaixu.platform.apidoc;

import org.jspecify.annotations.NullMarked;
