/**
 * The gateway's own part of the interface description, and the list of all parts. Depends on nothing else here.
 * Start reading at {@link cn.kaixu.gateway.description.InterfaceDescriptions}.
 */
@NullMarked
package cn.kaixu.gateway.description;

import org.jspecify.annotations.NullMarked;
