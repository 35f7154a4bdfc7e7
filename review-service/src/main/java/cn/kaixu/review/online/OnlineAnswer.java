package cn.kaixu.review.online;

import cn.kaixu.review.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** What one question brought: an entry, the certainty that there is none, or nothing and why. */
public record OnlineAnswer(Reason reason, @Nullable RegisterEntry entry) {

    static OnlineAnswer found(RegisterEntry entry) {
        return new OnlineAnswer(Reason.FOUND, entry);
    }

    static OnlineAnswer without(Reason reason) {
        return new OnlineAnswer(reason, null);
    }

    /** What became of a question. */
    public enum Reason {
        FOUND("已查到"),
        ABSENT("登记簿中没有该专利"),
        NOT_CONFIGURED("本平台没有配置联机登记簿"),
        NOT_ASKED("尚未查询"),
        TIMED_OUT("对方没有在限定时间内答复"),
        UNREACHABLE("无法连接对方"),
        ERROR_ANSWER("对方答复出错"),
        NOT_UNDERSTOOD("对方的答复无法识别"),
        CIRCUIT_OPEN("对方连续出错，暂停查询"),
        BUSY("同时进行的查询过多"),
        RATE_LIMITED("查询过于频繁");

        private final String chinese;

        Reason(String chinese) {
            this.chinese = chinese;
        }

        /** The words shown to people. */
        public String chinese() {
            return chinese;
        }

        /** Whether the register said what it knows. */
        public boolean isKnowledge() {
            return this == FOUND || this == ABSENT;
        }

        /** Whether the register was asked at all. */
        public boolean wasAsked() {
            return switch (this) {
                case FOUND, ABSENT, TIMED_OUT, UNREACHABLE, ERROR_ANSWER, NOT_UNDERSTOOD -> true;
                case NOT_CONFIGURED, NOT_ASKED, CIRCUIT_OPEN, BUSY, RATE_LIMITED -> false;
            };
        }
    }
}
