package cn.kaixu.review.exchange.outbound;

import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ImpairmentCuredV1;
import cn.kaixu.contract.review.ImpairmentFoundV1;
import cn.kaixu.contract.review.ListingVerifiedV1;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import cn.kaixu.review.validity.value.Check;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.watch.event.ImpairmentCured;
import cn.kaixu.review.watch.event.ImpairmentFound;
import cn.kaixu.review.watch.event.ListingVerified;
import cn.kaixu.review.watch.event.WatchEnded;
import cn.kaixu.review.watch.event.WatchEvent;
import cn.kaixu.review.watch.event.WatchOpened;
import cn.kaixu.review.watch.value.WatchId;
import org.springframework.stereotype.Component;

/** Watch events into the published language. That a watch begins or ends follows from listing's own messages. */
@Component
class WatchTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object domainEvent, EventContext context) {
        return domainEvent instanceof WatchEvent event ? translate(event) : Optional.empty();
    }

    private static Optional<ContractMessage> translate(WatchEvent event) {
        Matter matter = event.matter();
        String id = WatchId.of(matter).value();
        return switch (event) {
            case WatchOpened opened -> Optional.empty();
            case WatchEnded ended -> Optional.empty();
            case ListingVerified verified ->
                Optional.of(new ListingVerifiedV1(
                        id,
                        matter.declarationId(),
                        matter.round(),
                        matter.patentNumber(),
                        verified.ruleSet(),
                        verified.checkedAt(),
                        checks(verified.checks())));
            case ImpairmentFound found ->
                Optional.of(new ImpairmentFoundV1(
                        id,
                        matter.declarationId(),
                        matter.round(),
                        matter.patentNumber(),
                        found.foundAt(),
                        checks(found.findings())));
            case ImpairmentCured cured ->
                Optional.of(new ImpairmentCuredV1(
                        id, matter.declarationId(), matter.round(), matter.patentNumber(), cured.curedAt()));
        };
    }

    private static List<CheckV1> checks(List<Check> checks) {
        return checks.stream()
                .map(check -> new CheckV1(check.rule(), check.outcome().name(), check.evidence(), check.legalBasis()))
                .toList();
    }
}
