package cn.kaixu.reporting.log;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import cn.kaixu.contract.kernel.PatentNumber;
import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.platform.paging.Page;
import cn.kaixu.platform.paging.PageRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The event stream of a patent, for those who watch over all and for whoever handed its declaration in. */
@RestController
public class EventsController {

    private static final Set<String> SEE_ALL =
            Set.of(Roles.REVIEWER, Roles.AGENCY_OFFICER, Roles.MANAGER, Roles.AUDITOR, Roles.OPERATOR);

    private final LogQueries log;
    private final MessageTitles titles = new MessageTitles();

    EventsController(LogQueries log) {
        this.log = log;
    }

    @GetMapping("/api/events")
    @RolesAllowed({
        Roles.REVIEWER,
        Roles.AGENCY_OFFICER,
        Roles.MANAGER,
        Roles.AUDITOR,
        Roles.OPERATOR,
        Roles.PATENTEE,
        Roles.BUREAU_CLERK,
        Roles.INSTITUTION_CLERK
    })
    Page<EventView> events(@RequestParam String patentNumber, PageRequest page, Actor actor) {
        PatentNumber patent = PatentNumber.read(patentNumber)
                .number()
                .orElseThrow(() -> new Refused(LogRefusal.PATENT_NUMBER_UNREADABLE, patentNumber));
        if (!actor.hasAnyRole(SEE_ALL)
                && !log.submittedBy(patent, actor.organisation().id())) {
            throw new NotFound(patent.value());
        }
        return log.of(patent, page).map(entry -> EventView.of(entry, titles));
    }
}
