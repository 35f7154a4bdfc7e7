package cn.kaixu.listing.conversion.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import cn.kaixu.contract.kernel.Roles;
import cn.kaixu.listing.conversion.ConversionRefusal;
import cn.kaixu.listing.conversion.view.ConversionFilter;
import cn.kaixu.listing.conversion.view.ConversionQueries;
import cn.kaixu.listing.conversion.view.ConversionState;
import cn.kaixu.listing.declaration.value.DeclarationId;
import cn.kaixu.listing.revocation.value.Officer;
import cn.kaixu.platform.axon.ReadYourWrites;
import cn.kaixu.platform.problem.NotFound;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.Refused;
import cn.kaixu.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Takes many declarations a step on, one by one: what one is refused does not hold up the others. */
@Component
class Desk {

    private static final int AT_ONCE = 1000;

    private final ConversionQueries conversions;
    private final ReadYourWrites writes;
    private final ProblemTexts texts = ProblemTexts.fromBundles();

    Desk(ConversionQueries conversions, ReadYourWrites writes) {
        this.conversions = conversions;
        this.writes = writes;
    }

    /** The declarations meant by a choice among those in one state. */
    List<DeclarationId> chosen(ChoiceRequest choice, ConversionState state) {
        List<DeclarationId> ids = choice.everything()
                ? conversions.ids(new ConversionFilter(state, choice.q(), choice.place()), AT_ONCE + 1)
                : choice.named();
        if (ids.size() > AT_ONCE) {
            throw new Refused(ConversionRefusal.TOO_MANY_CONVERSIONS, AT_ONCE);
        }
        return ids;
    }

    StepResult each(List<DeclarationId> ids, Consumer<DeclarationId> step) {
        List<StepResult.Left> left = new ArrayList<>();
        for (DeclarationId id : ids) {
            try {
                step.accept(id);
            } catch (NotFound unknown) {
                left.add(new StepResult.Left(0, id.value(), unknown.code().code(), "没有办理过该声明。"));
            } catch (Refused refused) {
                left.add(left(0, id.value(), refused));
            }
        }
        writes.await();
        return new StepResult(ids.size() - left.size(), left);
    }

    StepResult.Left left(int row, String declaration, Refused refused) {
        String code = refused.code().code();
        return new StepResult.Left(
                row, declaration, code, texts.part(code, "detail", List.of(), Locale.SIMPLIFIED_CHINESE));
    }

    static Officer officer(Actor actor) {
        return new Officer(actor.subject(), actor.username(), Roles.REVIEWER);
    }
}
