package cn.kaixu.listing.automation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.declaration.ExpireDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.platform.recurring.EachByItself;
import cn.kaixu.platform.recurring.RecurringWork;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Lets announced declarations expire whose last day is past. */
@Component
class DeclarationExpiry implements RecurringWork {

    private static final int AT_ONCE = 500;

    private final RegisterQueries register;
    private final CommandGateway commands;
    private final ListingProperties properties;
    private final Clock clock;

    DeclarationExpiry(RegisterQueries register, CommandGateway commands, ListingProperties properties, Clock clock) {
        this.register = register;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "declaration-expiry";
    }

    @Override
    public Duration pause() {
        return properties.lookForExpiryEvery();
    }

    @Override
    public void doWhatIsDue() {
        LocalDate today = ChinaDates.today(clock);
        EachByItself.run(
                register.endedBefore(today, AT_ONCE),
                DeclarationId::value,
                id -> commands.sendAndWait(new ExpireDeclaration(id, today)));
    }
}
