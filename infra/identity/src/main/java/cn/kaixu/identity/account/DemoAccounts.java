package cn.kaixu.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The demo accounts of people and the clients of bureau systems, read from {@code demo-accounts.yaml}. */
@ConfigurationProperties("kaixu.demo")
public record DemoAccounts(List<Holder> people, List<Holder> machines) {

    public DemoAccounts {
        people = List.copyOf(people);
        machines = List.copyOf(machines);
    }

    /** The person or machine behind a login name or client id. */
    public Optional<Holder> find(String id) {
        return Stream.concat(people.stream(), machines.stream())
                .filter(holder -> holder.id().equals(id))
                .findFirst();
    }

    boolean isPerson(String id) {
        return people.stream().anyMatch(person -> person.id().equals(id));
    }
}
