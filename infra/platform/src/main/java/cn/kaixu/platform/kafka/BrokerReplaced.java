package cn.kaixu.platform.kafka;

/** Told when another broker took the place of the one this service had spoken to. */
public interface BrokerReplaced {

    /** Forgets what the former broker had acknowledged or delivered; must be repeatable. */
    void startOver();
}
