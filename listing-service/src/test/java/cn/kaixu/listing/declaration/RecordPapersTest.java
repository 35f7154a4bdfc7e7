package cn.kaixu.listing.declaration;

import java.util.List;
import java.util.stream.Stream;

import cn.kaixu.listing.declaration.event.DeclarationEvent;
import cn.kaixu.listing.declaration.event.DeclarationSubmitted;
import cn.kaixu.listing.declaration.event.PapersChanged;
import cn.kaixu.listing.declaration.value.Paper;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static cn.kaixu.listing.declaration.Declarations.ID;
import static cn.kaixu.listing.declaration.Declarations.licence;
import static cn.kaixu.listing.declaration.Declarations.submission;

class RecordPapersTest {

    private final AggregateTestFixture<Declaration> declaration = DeclarationFixture.create();

    @Test
    void tellsWhatThereIsNow() {
        declaration
                .given(Declarations.submitted())
                .when(attached(licence()))
                .expectEvents(new PapersChanged(ID, 1, List.of(licence()), false));
    }

    @Test
    void tellsOfPapersThatWereRemoved() {
        declaration
                .given(new DeclarationSubmitted(ID, 1, submission(), List.of(licence())))
                .when(attached())
                .expectEvents(new PapersChanged(ID, 1, List.of(), false));
    }

    @Test
    void saysThatTheOwnersSignedHere() {
        declaration
                .given(new DeclarationSubmitted(ID, 1, submission().consented("C1/1"), List.of()))
                .when(attached(licence()))
                .expectEvents(new PapersChanged(ID, 1, List.of(licence()), true));
    }

    @Test
    void doesNotCallPapersNewsThatCameWithTheForm() {
        declaration
                .given(new DeclarationSubmitted(ID, 1, submission(), List.of(licence())))
                .when(attached(licence()))
                .expectNoEvents();
    }

    @Test
    void doesNotCallTheSamePapersNews() {
        declaration
                .given(Declarations.submitted())
                .andGiven(new PapersChanged(ID, 1, List.of(licence()), false))
                .when(attached(licence()))
                .expectNoEvents();
    }

    /** In events from before papers were put on file nothing is known, not even that there were none. */
    @Test
    void tellsThatThereAreNoneWhereNothingIsKnown() {
        declaration
                .given(new DeclarationSubmitted(ID, 1, submission(), null))
                .when(attached())
                .expectEvents(new PapersChanged(ID, 1, List.of(), false));
    }

    @Test
    void leavesAloneWhatAnotherOrganisationAttached() {
        declaration
                .given(Declarations.submitted())
                .when(new RecordPapers(ID, "another", List.of(licence())))
                .expectNoEvents();
    }

    static Stream<List<DeclarationEvent>> reviewed() {
        return Stream.of(
                Declarations.returned(),
                Declarations.refused(),
                Declarations.announced(),
                Declarations.suspended(),
                Declarations.withdrawn());
    }

    @ParameterizedTest
    @MethodSource("reviewed")
    void keepsQuietWhenNobodyReviews(List<DeclarationEvent> history) {
        declaration.given(history).when(attached(licence())).expectNoEvents();
    }

    private static RecordPapers attached(Paper... papers) {
        return new RecordPapers(ID, "whut", List.of(papers));
    }
}
