package cn.kaixu.identity.login;

import java.time.Duration;
import java.util.Locale;

import cn.kaixu.identity.IdentityProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * Counts failed logins per account and address. After the last one allowed, that pair waits; others are not held up, so nobody can lock a colleague
 * out from another desk.
 */
class LoginAttempts {

    private static final int REMEMBERED_PAIRS = 100_000;

    private final Cache<String, Integer> failures;
    private final int allowed;
    private final Duration lock;

    LoginAttempts(IdentityProperties.Login settings, Ticker ticker) {
        this.allowed = settings.failuresBeforeLock();
        this.lock = settings.lock();
        this.failures = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_PAIRS)
                .expireAfterWrite(lock)
                .ticker(ticker)
                .build();
    }

    void failed(String account, String address) {
        failures.asMap().merge(key(account, address), 1, Integer::sum);
    }

    void succeeded(String account, String address) {
        failures.invalidate(key(account, address));
    }

    boolean mustWait(String account, String address) {
        Integer count = failures.getIfPresent(key(account, address));
        return count != null && count >= allowed;
    }

    Duration lock() {
        return lock;
    }

    private static String key(String account, String address) {
        return account.strip().toLowerCase(Locale.ROOT) + '@' + address;
    }
}
