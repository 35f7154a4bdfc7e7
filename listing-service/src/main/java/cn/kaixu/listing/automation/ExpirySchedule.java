package cn.kaixu.listing.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import cn.kaixu.listing.config.ListingProperties;
import cn.kaixu.listing.consent.EndConsent;
import cn.kaixu.listing.consent.value.ConsentEnding;
import cn.kaixu.listing.consent.view.ConsentEntry;
import cn.kaixu.listing.consent.view.ConsentQueries;
import cn.kaixu.listing.declaration.ExpireDeclaration;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.register.RegisterQueries;
import cn.kaixu.listing.revocation.UpholdRevocation;
import cn.kaixu.listing.revocation.view.RevocationEntry;
import cn.kaixu.listing.revocation.view.RevocationQueries;
import cn.kaixu.platform.time.ChinaDates;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for announced declarations whose last day is past and for requests to sign that not everybody answered in time, and lets them expire; for hearings
 * that passed without an objection, and lets the revocation take effect. What is due follows from the views alone, so a restart forgets nothing; two replicas at once do no harm, for an aggregate takes the second command as no news.
 */
@Component
class ExpirySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySchedule.class);
    private static final int AT_ONCE = 500;

    private final RegisterQueries register;
    private final ConsentQueries consents;
    private final RevocationQueries revocations;
    private final CommandGateway commands;
    private final ListingProperties properties;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("expiry").daemon().factory());
    private @Nullable ScheduledFuture<?> repetition;

    ExpirySchedule(
            RegisterQueries register,
            ConsentQueries consents,
            RevocationQueries revocations,
            CommandGateway commands,
            ListingProperties properties,
            Clock clock) {
        this.register = register;
        this.consents = consents;
        this.revocations = revocations;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long pause = properties.lookForExpiryEvery().toMillis();
        repetition = thread.scheduleWithFixedDelay(this::look, 0, pause, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (repetition != null) {
            repetition.cancel(false);
        }
        thread.shutdownNow();
    }

    private void look() {
        LocalDate today = ChinaDates.today(clock);
        try {
            for (DeclarationId id : register.endedBefore(today, AT_ONCE)) {
                commands.sendAndWait(new ExpireDeclaration(id, today));
            }
        } catch (RuntimeException e) {
            LOG.error("not every declaration that ended could expire; it is tried again", e);
        }
        lookForUnanswered(today);
        lookForUnopposed(today);
    }

    private void lookForUnopposed(LocalDate today) {
        try {
            for (RevocationEntry entry : revocations.unopposedBefore(today, AT_ONCE)) {
                commands.sendAndWait(new UpholdRevocation(entry.id(), entry.run(), null, "", today));
            }
        } catch (RuntimeException e) {
            LOG.error("not every unopposed revocation could take effect; it is tried again", e);
        }
    }

    private void lookForUnanswered(LocalDate today) {
        try {
            for (ConsentEntry entry : consents.unansweredBefore(today, AT_ONCE)) {
                commands.sendAndWait(new EndConsent(entry.id(), entry.run(), ConsentEnding.EXPIRED, ""));
            }
        } catch (RuntimeException e) {
            LOG.error("not every unanswered request to sign could end; it is tried again", e);
        }
    }
}
