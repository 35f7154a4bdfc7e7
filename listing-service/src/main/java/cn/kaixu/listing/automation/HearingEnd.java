package cn.kaixu.listing.automation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.revocation.UpholdRevocation;
import cn.kaixu.listing.revocation.view.RevocationQueries;
import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Lets revocations take effect whose hearing passed without an objection. */
@Component
class HearingEnd implements RecurringWork {

    private static final int AT_ONCE = 500;

    private final RevocationQueries revocations;
    private final CommandGateway commands;
    private final ListingProperties properties;
    private final Clock clock;

    HearingEnd(RevocationQueries revocations, CommandGateway commands, ListingProperties properties, Clock clock) {
        this.revocations = revocations;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hearing-end";
    }

    @Override
    public Duration pause() {
        return properties.lookForExpiryEvery();
    }

    @Override
    public void doWhatIsDue() {
        LocalDate today = ChinaDates.today(clock);
        EachByItself.run(
                revocations.unopposedBefore(today, AT_ONCE),
                entry -> entry.id().value(),
                entry -> commands.sendAndWait(new UpholdRevocation(entry.id(), entry.run(), null, "", today)));
    }
}
