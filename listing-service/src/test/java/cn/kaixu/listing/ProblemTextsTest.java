package cn.kaixu.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.kaixu.listing.attachment.AttachmentRefusal;
import cn.kaixu.listing.batch.BatchRefusal;
import cn.kaixu.listing.batch.RowRule;
import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.listing.batch.json.JsonRefusal;
import cn.kaixu.listing.batch.scan.ScanRule;
import cn.kaixu.listing.batch.table.ReadingRule;
import cn.kaixu.listing.batch.table.TableRefusal;
import cn.kaixu.listing.campaign.CampaignRefusal;
import cn.kaixu.listing.consent.ConsentRefusal;
import cn.kaixu.listing.conversion.ConversionRefusal;
import cn.kaixu.listing.declaration.DeclarationRefusal;
import cn.kaixu.listing.declaration.SubmissionRule;
import cn.kaixu.listing.draftbox.DraftRefusal;
import cn.kaixu.listing.paper.PaperRefusal;
import cn.kaixu.listing.paper.Papers;
import cn.kaixu.listing.price.statistics.StatisticRule;
import cn.kaixu.listing.price.statistics.StatisticsRefusal;
import cn.kaixu.listing.revocation.RevocationRefusal;
import cn.kaixu.listing.upload.UploadRefusal;
import cn.kaixu.listing.webhook.WebhookRefusal;
import cn.kaixu.platform.problem.ProblemTexts;
import cn.kaixu.platform.problem.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal and every rule says what is wrong and what to do, in Chinese and in English. */
class ProblemTextsTest {

    private static final List<Object> ARGUMENTS = List.of("甲", "乙", "丙");

    private final ProblemTexts texts = ProblemTexts.fromBundles();

    static Stream<RefusalCode> refusals() {
        return Stream.of(
                        DeclarationRefusal.values(),
                        DraftRefusal.values(),
                        ConsentRefusal.values(),
                        RevocationRefusal.values(),
                        ConversionRefusal.values(),
                        AttachmentRefusal.values(),
                        PaperRefusal.values(),
                        StatisticsRefusal.values(),
                        BatchRefusal.values(),
                        TableRefusal.values(),
                        FileRefusal.values(),
                        JsonRefusal.values(),
                        UploadRefusal.values(),
                        WebhookRefusal.values(),
                        CampaignRefusal.values())
                .flatMap(Arrays::stream);
    }

    static Stream<String> rules() {
        return Stream.of(
                        Arrays.stream(SubmissionRule.values()).map(SubmissionRule::id),
                        Arrays.stream(ReadingRule.values()).map(ReadingRule::id),
                        Arrays.stream(RowRule.values()).map(RowRule::id),
                        Arrays.stream(ScanRule.values()).map(ScanRule::id),
                        Arrays.stream(StatisticRule.values()).map(StatisticRule::id),
                        Stream.of(Papers.RULE))
                .flatMap(ids -> ids);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsExplained(RefusalCode code) {
        assertThat(code.status()).isBetween(400, 599);
        for (String part : List.of("title", "detail", "action")) {
            String chinese = texts.part(code.code(), part, ARGUMENTS, Locale.SIMPLIFIED_CHINESE);
            String english = texts.part(code.code(), part, ARGUMENTS, Locale.ENGLISH);
            assertThat(chinese).as(code.code() + "." + part).containsPattern("\\p{IsHan}");
            assertThat(english).as(code.code() + "." + part).isNotEmpty().isNotEqualTo(chinese);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsOneSentence(String rule) {
        String chinese = texts.rule(rule, ARGUMENTS, "", Locale.SIMPLIFIED_CHINESE);
        String english = texts.rule(rule, ARGUMENTS, "", Locale.ENGLISH);

        assertThat(chinese).containsPattern("\\p{IsHan}").endsWith("。").doesNotContain("{");
        assertThat(english).isNotEmpty().isNotEqualTo(chinese).doesNotContain("{");
    }
}
