package cn.kaixu.local.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.kaixu.local.client.Caller;
import cn.kaixu.local.client.Person;

/** The people of the demo, each logged in when first needed. */
final class Cast {

    private final URI gateway;
    private final String password;
    private final Map<String, Caller> present = new ConcurrentHashMap<>();

    Cast(URI gateway, String password) {
        this.gateway = gateway;
        this.password = password;
    }

    Caller person(String account) {
        return present.computeIfAbsent(account, name -> Person.logIn(gateway, name, password));
    }

    Caller visitor() {
        return Caller.anonymous(gateway);
    }
}
