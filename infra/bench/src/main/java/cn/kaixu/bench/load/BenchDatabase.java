package cn.kaixu.bench.load;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

import cn.kaixu.platform.test.TestPostgres;

/** A fresh database on a durable server of this run. */
public final class BenchDatabase {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private final String name;
    private final String url;

    private BenchDatabase(String name, String url) {
        this.name = name;
        this.url = url;
    }

    public static BenchDatabase create() {
        String name = "bench_" + CREATED.incrementAndGet();
        return new BenchDatabase(name, TestPostgres.server().create(name));
    }

    public String name() {
        return name;
    }

    public String url() {
        return url;
    }

    public int port() {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    public String user() {
        return TestPostgres.server().user();
    }

    public String password() {
        return TestPostgres.server().password();
    }
}
