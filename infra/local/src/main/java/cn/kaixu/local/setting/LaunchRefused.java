package cn.kaixu.local.setting;

/** The platform cannot be started or asked like this; the message tells the user in Chinese and English what to do. */
public final class LaunchRefused extends RuntimeException {

    public LaunchRefused(String chinese, String english) {
        super(chinese + "\n" + english);
    }

    public LaunchRefused(String chinese, String english, Throwable cause) {
        super(chinese + "\n" + english, cause);
    }
}
