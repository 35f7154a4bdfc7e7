package cn.kaixu.listing.conversion.web;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.conversion.ConversionRefusal;
import cn.kaixu.listing.conversion.RecordOutcome;
import cn.kaixu.listing.conversion.value.ConversionId;
import cn.kaixu.listing.conversion.view.ConversionEntry;
import cn.kaixu.listing.conversion.view.ConversionQueries;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.idempotency.IdempotentRequest;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Records what the patent office decided, one by one or from its table. */
@RestController
@RequestMapping("/api/declarations/conversions")
@RolesAllowed(Roles.REVIEWER)
class OutcomeController {

    private final CommandGateway commands;
    private final ConversionQueries conversions;
    private final OutcomeTable table;
    private final Desk desk;
    private final ReadYourWrites writes;
    private final Clock clock;

    OutcomeController(
            CommandGateway commands,
            ConversionQueries conversions,
            OutcomeTable table,
            Desk desk,
            ReadYourWrites writes,
            Clock clock) {
        this.commands = commands;
        this.conversions = conversions;
        this.table = table;
        this.desk = desk;
        this.writes = writes;
        this.clock = clock;
    }

    @IdempotentRequest
    @PostMapping("/{declaration}/outcome")
    ConversionEntry record(@PathVariable String declaration, @Valid @RequestBody OutcomeRequest request, Actor actor) {
        DeclarationId id = require(declaration).declarationId();
        send(id, request, actor);
        writes.await();
        return require(declaration);
    }

    /** Every line by itself; what cannot be recorded is named with its line. */
    @IdempotentRequest
    @PostMapping(path = "/outcomes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    StepResult take(@RequestPart("file") MultipartFile file, Actor actor) throws IOException {
        List<OutcomeTable.Line> lines = table.read(file.getBytes());
        List<StepResult.Left> left = new ArrayList<>();
        for (OutcomeTable.Line line : lines) {
            try {
                send(require(line.declaration()).declarationId(), line.outcome(), actor);
            } catch (NotFound unknown) {
                left.add(new StepResult.Left(
                        line.row(), line.patentNumber(), unknown.code().code(), "没有报送过该专利的声明。"));
            } catch (Refused refused) {
                left.add(desk.left(line.row(), line.patentNumber(), refused));
            }
        }
        writes.await();
        return new StepResult(lines.size() - left.size(), left);
    }

    private void send(DeclarationId id, OutcomeRequest outcome, Actor actor) {
        commands.sendAndWait(
                new RecordOutcome(ConversionId.of(id), outcome.decision(), Desk.officer(actor), clock.instant()));
    }

    /** Only what was prepared once has a stream to record in. */
    private ConversionEntry require(String declaration) {
        if (!declaration.matches("D(\\d{12}|\\d{8})[0-9X]")) {
            throw new NotFound(declaration);
        }
        ConversionEntry entry =
                conversions.find(new DeclarationId(declaration)).orElseThrow(() -> new NotFound(declaration));
        if (entry.preparedAt() == null) {
            throw new Refused(ConversionRefusal.CONVERSION_NOT_FILED);
        }
        return entry;
    }
}
