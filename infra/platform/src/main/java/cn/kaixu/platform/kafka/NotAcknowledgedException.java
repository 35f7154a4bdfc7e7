package cn.kaixu.platform.kafka;

/** The broker did not confirm that it has a message; it may have it all the same. Sending again is right. */
public class NotAcknowledgedException extends RuntimeException {

    NotAcknowledgedException(String message, Throwable cause) {
        super(message, cause);
    }
}
