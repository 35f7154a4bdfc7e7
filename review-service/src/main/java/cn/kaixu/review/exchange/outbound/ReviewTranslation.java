package cn.kaixu.review.exchange.outbound;

import java.util.List;
import java.util.Optional;

import cn.kaixu.contract.ContractMessage;
import cn.kaixu.contract.review.CheckV1;
import cn.kaixu.contract.review.ChecksCompletedV1;
import cn.kaixu.contract.review.ReasonV1;
import cn.kaixu.contract.review.ReviewDecidedV1;
import cn.kaixu.contract.review.ReviewOpenedV1;
import cn.kaixu.contract.review.ReviewPassedV1;
import cn.kaixu.contract.review.ReviewRefusedV1;
import cn.kaixu.contract.review.ReviewReturnedV1;
import cn.kaixu.platform.relay.ContractTranslation;
import cn.kaixu.platform.relay.EventContext;
import cn.kaixu.review.validity.event.ChecksCompleted;
import cn.kaixu.review.validity.event.PapersChanged;
import cn.kaixu.review.validity.event.ReviewClosed;
import cn.kaixu.review.validity.event.ReviewDecided;
import cn.kaixu.review.validity.event.ReviewEvent;
import cn.kaixu.review.validity.event.ReviewOpened;
import cn.kaixu.review.validity.event.ReviewPassed;
import cn.kaixu.review.validity.event.ReviewRefused;
import cn.kaixu.review.validity.event.ReviewReturned;
import cn.kaixu.review.validity.value.Matter;
import cn.kaixu.review.validity.value.Reason;
import org.springframework.stereotype.Component;

/** Review events into the published language. Who decided travels in the message's headers. */
@Component
class ReviewTranslation implements ContractTranslation {

    @Override
    public Optional<ContractMessage> translate(Object domainEvent, EventContext context) {
        return domainEvent instanceof ReviewEvent event ? translate(event) : Optional.empty();
    }

    private static Optional<ContractMessage> translate(ReviewEvent event) {
        Matter matter = event.matter();
        String id = matter.reviewId().value();
        return Optional.ofNullable(
                switch (event) {
                    case ReviewOpened opened ->
                        new ReviewOpenedV1(id, matter.declarationId(), matter.round(), matter.patentNumber());
                    case ChecksCompleted completed -> checks(completed);
                    case ReviewDecided decided -> decision(decided);
                    case ReviewPassed passed ->
                        new ReviewPassedV1(id, matter.declarationId(), matter.round(), matter.patentNumber());
                    case ReviewReturned returned ->
                        new ReviewReturnedV1(
                                id,
                                matter.declarationId(),
                                matter.round(),
                                matter.patentNumber(),
                                reasons(returned.reasons()));
                    case ReviewRefused refused ->
                        new ReviewRefusedV1(
                                id,
                                matter.declarationId(),
                                matter.round(),
                                matter.patentNumber(),
                                reasons(refused.reasons()));
                    case PapersChanged changed -> null; // listing, which takes the papers in, has told everyone
                    case ReviewClosed closed -> null; // listing, which withdrew the declaration, has told everyone
                });
    }

    private static ChecksCompletedV1 checks(ChecksCompleted event) {
        Matter matter = event.matter();
        return new ChecksCompletedV1(
                matter.reviewId().value(),
                matter.declarationId(),
                matter.round(),
                matter.patentNumber(),
                event.ruleSet(),
                event.checkedAt(),
                event.checks().stream()
                        .map(check ->
                                new CheckV1(check.rule(), check.outcome().name(), check.evidence(), check.legalBasis()))
                        .toList());
    }

    private static ReviewDecidedV1 decision(ReviewDecided event) {
        Matter matter = event.matter();
        return new ReviewDecidedV1(
                matter.reviewId().value(),
                matter.declarationId(),
                matter.round(),
                matter.patentNumber(),
                event.stage().name(),
                event.verdict().name(),
                reasons(event.reasons()));
    }

    private static List<ReasonV1> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonV1(reason.field(), reason.text()))
                .toList();
    }
}
