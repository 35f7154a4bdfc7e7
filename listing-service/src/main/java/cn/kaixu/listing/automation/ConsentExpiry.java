package cn.kaixu.listing.automation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.consent.EndConsent;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Ends requests to sign that not everybody answered in time. */
@Component
class ConsentExpiry implements RecurringWork {

    private static final int AT_ONCE = 500;

    private final ConsentQueries consents;
    private final CommandGateway commands;
    private final ListingProperties properties;
    private final Clock clock;

    ConsentExpiry(ConsentQueries consents, CommandGateway commands, ListingProperties properties, Clock clock) {
        this.consents = consents;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "consent-expiry";
    }

    @Override
    public Duration pause() {
        return properties.lookForExpiryEvery();
    }

    @Override
    public void doWhatIsDue() {
        LocalDate today = ChinaDates.today(clock);
        EachByItself.run(
                consents.unansweredBefore(today, AT_ONCE),
                entry -> entry.id().value(),
                entry -> commands.sendAndWait(new EndConsent(entry.id(), entry.run(), ConsentEnding.EXPIRED, "")));
    }
}
