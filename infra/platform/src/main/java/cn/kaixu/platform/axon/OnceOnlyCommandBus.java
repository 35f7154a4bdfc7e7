package cn.kaixu.platform.axon;

import cn.kaixu.platform.eventstore.RepeatedUnitOfWorkException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;

/** A command bus for which a command whose events were stored by an earlier attempt has succeeded. */
final class OnceOnlyCommandBus extends SimpleCommandBus {

    private OnceOnlyCommandBus(Builder settings) {
        super(settings);
    }

    static CommandBus of(Builder settings) {
        return new OnceOnlyCommandBus(settings);
    }

    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.doDispatch(
                command,
                (CommandMessage<? extends C> sent, CommandResultMessage<? extends R> result) -> callback.onResult(
                        sent, isRepeat(result) ? new GenericCommandResultMessage<>((R) null) : result));
    }

    private static boolean isRepeat(CommandResultMessage<?> result) {
        return result.isExceptional() && result.exceptionResult() instanceof RepeatedUnitOfWorkException;
    }
}
