package cn.kaixu.endtoend;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Three co-owners and one patent: all sign the declaration, later other terms, at last its withdrawal; the pool follows. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RightsJourneyIT {

    private static final String PATENT = PatentNumbers.unused(Clock.systemUTC());
    private static final String TITLE = "一种共有专利的光纤连接器";

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    private static final Map<Owner, String> INVITATIONS = new EnumMap<>(Owner.class);

    @Test
    @Order(1)
    void inviteesAreAskedForOneText() {
        try (Visit patentee = JOURNEY.as(Owner.OPTICS.account)) {
            patentee.menu("新建声明");
            describePatent(patentee);
            FormSteps.makeStatements(patentee);
            FormSteps.setTerms(patentee, "2033-12-31", "8000");
            FormSteps.nameContact(patentee);
            FormSteps.attachPapers(patentee, "营业执照", "身份证件", "专利证书");
            patentee.inspect();
            for (String print : List.of("打印信息表草稿", "打印声明草稿")) {
                Assertions.assertThat(new String(patentee.fetch(print), StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF-");
            }
            patentee.press("邀请专利权人在线签署");
            rememberInvitations(patentee);
        }
    }

    @Test
    @Order(2)
    void anInvitedOrganisationFindsTheTextAndSigns() {
        try (Visit firm = JOURNEY.as(Owner.FIRM.account)) {
            firm.menu("签署声明");
            firm.inspect();
            firm.follow("阅读并签署 " + PATENT);
            firm.heading("阅读并签署声明");
            firm.sees("8000元");
            firm.inspect();
            Locator words = firm.page().getByLabel(Pattern.compile("^请键入"));
            words.fill("同意");
            firm.press("签署声明");
            firm.sees("请逐字键入“" + Owner.FIRM.title);
            firm.inspect();
            firm.sign();
            firm.sees("等待其他专利权人签署");
            firm.inspect();
        }
    }

    @Test
    @Order(3)
    void anInvitedPersonSignsThroughTheLinkAlone() {
        try (Visit person = JOURNEY.visitor()) {
            person.open(invitation(Owner.INVENTOR));
            person.heading("登录");
            person.inspect();
            person.follow("统一身份登录");
            person.authenticate(Owner.INVENTOR.account, JOURNEY.platform().password());
            person.heading("阅读并签署声明");
            person.sign();
            person.sees("等待其他专利权人签署");
        }
    }

    @Test
    @Order(4)
    void theLastSignatureHandsTheDeclarationIn() {
        try (Visit patentee = JOURNEY.as(Owner.OPTICS.account)) {
            patentee.menu("我的声明");
            patentee.follow("签署声明");
            patentee.heading("签署声明");
            patentee.sees("2 / 3");
            patentee.inspect();
            patentee.follow("阅读并签署 " + PATENT);
            patentee.sign();
            patentee.open("/declarations/consents");
            patentee.sees("3 / 3");
            patentee.follow(PATENT);
            patentee.sees("声明已提交审核");
            patentee.inspect();
            Assertions.assertThat(patentee.download("下载声明 PDF"))
                    .content(StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-");
            verify(patentee);
            patentee.follow("查看声明");
            patentee.heading("声明详情");
            patentee.sees("已提交");
            patentee.inspect();
        }
        new Groundwork(JOURNEY).announce(PATENT);
    }

    @Test
    @Order(5)
    void otherTermsAreInForceOnceAllHaveSigned() {
        try (Visit patentee = JOURNEY.as(Owner.OPTICS.account)) {
            openDeclaration(patentee);
            patentee.inspect();
            patentee.press("调整许可费或续展");
            patentee.date("许可期限届满日", "2036-12-31");
            patentee.fill("一次总付金额（元）", "6500");
            patentee.inspect();
            patentee.press("确认调整");
            rememberInvitations(patentee);
        }
        poolSays("8,000", "2033-12-31");
        allSign();
        poolSays("6,500", "2036-12-31");
    }

    @Test
    @Order(6)
    void whatAllOwnersWithdrewIsNotOfferedAnyMore() {
        try (Visit patentee = JOURNEY.as(Owner.OPTICS.account)) {
            openDeclaration(patentee);
            patentee.press("撤回声明");
            patentee.press("确认撤回");
            patentee.sees("请写明撤回理由");
            patentee.fill("撤回理由", "全体专利权人决定自行实施该专利（演示）");
            patentee.inspect();
            patentee.press("确认撤回");
            rememberInvitations(patentee);
        }
        allSign();
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool?q=" + PATENT);
            visitor.sees("没有符合条件的专利");
            visitor.inspect();
            visitor.open("/pool/" + PATENT);
            visitor.sees("该专利的开放许可声明已撤回");
            visitor.lacks("我要许可");
            visitor.inspect();
        }
        try (Visit patentee = JOURNEY.as(Owner.OPTICS.account)) {
            openDeclaration(patentee);
            patentee.sees("该声明已撤回");
            patentee.sees("下载《");
            patentee.inspect();
        }
    }

    private static void describePatent(Visit patentee) {
        patentee.fill("专利号", PATENT);
        patentee.fill("发明创造名称", TITLE);
        patentee.date("授权公告日", "2022-03-01");
        patentee.date("申请日", "2020-02-01");
        patentee.press("增加专利权人");
        patentee.press("增加专利权人");
        patentee.fill("专利权人 1 姓名或名称", Owner.OPTICS.title);
        patentee.fill("专利权人 2 姓名或名称", Owner.INVENTOR.title);
        patentee.fill("专利权人 3 姓名或名称", Owner.FIRM.title);
        patentee.choose("权利人类别", 1, "个人");
        patentee.inspect();
        patentee.press("下一步");
    }

    /** Every owner has a link of their own on the page that shows who has signed; the one who asks follows theirs there. */
    private static void rememberInvitations(Visit patentee) {
        patentee.heading("签署进度");
        patentee.sees(Owner.INVENTOR.title);
        patentee.inspect();
        for (Owner owner : Owner.values()) {
            Locator row = patentee.page().locator("tr").filter(new Locator.FilterOptions().setHasText(owner.title));
            INVITATIONS.put(
                    owner,
                    owner == Owner.OPTICS
                            ? row.getByText("由本单位阅读并签署").getAttribute("href")
                            : row.locator(".invitation").innerText().strip().split("\\s", 2)[0]);
        }
    }

    /** The link an owner was last sent. */
    private static String invitation(Owner owner) {
        return INVITATIONS.getOrDefault(owner, "");
    }

    private static void allSign() {
        for (Owner owner : Owner.values()) {
            try (Visit signer = JOURNEY.as(owner.account)) {
                signer.open(invitation(owner));
                signer.heading("阅读并签署声明");
                signer.sign();
            }
        }
    }

    /** Anyone with the paper finds by its digest that it is the one that was signed. */
    private static void verify(Visit patentee) {
        String consent = Path.of(patentee.page().url()).getFileName().toString();
        String hash = patentee.page().locator("article .code").innerText();
        try (Visit reader = JOURNEY.visitor()) {
            reader.open("/verify/%s/1/%s".formatted(consent, hash));
            reader.sees("全体专利权人的签署均核验通过");
            reader.inspect();
            reader.open("/verify/%s/1/%s".formatted(consent, "0".repeat(hash.length())));
            reader.sees("没有查到内容与此摘要一致的声明");
            reader.inspect();
        }
    }

    private static void openDeclaration(Visit patentee) {
        patentee.open("/declarations?q=" + PATENT);
        patentee.follow(PATENT);
        patentee.heading("声明详情");
    }

    private static void poolSays(String... terms) {
        try (Visit visitor = JOURNEY.visitor()) {
            visitor.open("/pool/" + PATENT);
            Page page = visitor.page();
            for (String term : terms) {
                assertThat(page.getByText(term).first()).isVisible();
            }
        }
    }

    /** A co-owner and the account they log in with. */
    private enum Owner {
        OPTICS("演示光电有限公司", "optics-patentee"),
        INVENTOR("演示发明人", "person-patentee"),
        FIRM("演示精密制造有限公司", "firm-a");

        private final String title;
        private final String account;

        Owner(String title, String account) {
            this.title = title;
            this.account = account;
        }
    }
}
