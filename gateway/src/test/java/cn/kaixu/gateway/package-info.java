/**
 * The running gateway between real HTTP stubs: services on one side, an OpenID provider on the other. Start reading at
 * {@link cn.kaixu.gateway.RunningGateway}.
 */
@NullMarked
package cn.kaixu.gateway;

import org.jspecify.annotations.NullMarked;
