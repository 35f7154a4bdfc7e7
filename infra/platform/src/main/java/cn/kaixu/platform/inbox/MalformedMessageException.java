package cn.kaixu.platform.inbox;

import org.jspecify.annotations.Nullable;

/** A message breaks the form every contract message has; no repeat will change that. */
class MalformedMessageException extends RuntimeException {

    MalformedMessageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
