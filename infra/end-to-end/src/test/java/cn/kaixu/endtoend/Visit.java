package cn.kaixu.endtoend;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One person at one browser window, who finds things by what is written on them. */
final class Visit implements AutoCloseable {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int PATIENCE_MILLIS = 40_000;
    private static final IsVisibleOptions PATIENTLY = new IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 900;

    private final URI platform;
    private final BrowserContext context;
    private final Page page;

    private Visit(URI platform, BrowserContext context) {
        this.platform = platform;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    /** Opens a window of its own, without any session. */
    static Visit anonymous(Browser browser, URI platform) {
        NewContextOptions options = new NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(WIDTH, HEIGHT);
        Visit visit = new Visit(platform, browser.newContext(options));
        visit.open("/");
        return visit;
    }

    /** Opens a window and logs in on the identity provider's own page. */
    static Visit of(Browser browser, URI platform, String account, String password) {
        Visit visit = anonymous(browser, platform);
        visit.page.getByRole(AriaRole.BANNER).getByText("登录", exactly()).click();
        visit.authenticate(account, password);
        return visit;
    }

    /** Fills in the identity provider's own page and comes back. */
    void authenticate(String account, String password) {
        fill("账号", account);
        fill("密码", password);
        press("登录");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("用户菜单")))
                .isVisible(PATIENTLY);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(platform.resolve(path).toString());
    }

    /** Follows an entry of the main menu and waits for its page. */
    void menu(String entry) {
        page.getByRole(AriaRole.NAVIGATION).getByText(entry, exactly()).first().click();
        heading(entry);
    }

    void heading(String title) {
        assertThat(page.getByRole(
                        AriaRole.HEADING, new GetByRoleOptions().setName(title).setLevel(1)))
                .isVisible(PATIENTLY);
    }

    void fill(String label, String value) {
        field(label).fill(value);
    }

    /** Types the words a statement asks for, as the page shows them, and signs it. */
    void sign() {
        Pattern asked = Pattern.compile("^请键入“");
        String label = page.getByText(asked).first().innerText();
        page.getByLabel(asked).fill(label.substring(label.indexOf('“') + 1, label.indexOf('”')));
        press("签署声明");
        sees("已签署。");
    }

    /** Types a day into a date field. */
    void date(String label, String value) {
        Locator field = field(label);
        field.fill(value);
        field.press("Enter");
    }

    /** Picks an entry of a drop-down list. */
    void choose(String label, String entry) {
        choose(label, 0, entry);
    }

    /** Picks an entry of one of several lists with the same label, counted from zero. */
    void choose(String label, int place, String entry) {
        Locator list = page.getByLabel(labelled(label)).locator("visible=true").nth(place);
        list.click();
        if (list.isEditable()) {
            list.fill(entry);
        }
        page.locator(".ant-select-dropdown:visible .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
    }

    /** Ticks a box or a choice. */
    void tick(String label) {
        field(label).check();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .locator("visible=true")
                .last()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void lacks(String text) {
        assertThat(page.getByText(text).locator("visible=true")).hasCount(0);
    }

    void sees(String text) {
        assertThat(page.getByText(text).locator("visible=true").first()).isVisible(PATIENTLY);
    }

    void attach(String label, Path file) {
        page.getByLabel(label).setInputFiles(file);
    }

    /** Follows a link that gives a file. */
    Path download(String link) {
        Locator place = page.getByText(link).locator("visible=true").first();
        return page.waitForDownload(place::click).path();
    }

    /** What a link that opens in a window of its own leads to, for whoever is logged in here. */
    byte[] fetch(String link) {
        String address = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        return page.request().get(platform.resolve(address).toString()).body();
    }

    /** Holds the page, once it has been filled, to what every page must be, and keeps a picture of it for people to look at. */
    void inspect() {
        page.waitForLoadState();
        assertThat(page.locator(".ant-skeleton")).hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
        Pictures.keep(page);
        assertFits();
        assertAccessible();
    }

    /** Fails when the page can be pushed sideways. */
    private void assertFits() {
        Object wide = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        org.assertj.core.api.Assertions.assertThat(((Number) wide).intValue())
                .as("%s is wider than its window by", page.url())
                .isNotPositive();
    }

    /** Fails with every place where the page breaks WCAG 2.1 A or AA as far as a program can tell. */
    private void assertAccessible() {
        List<Rule> violations =
                new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        String report = violations.stream()
                .map(rule -> "%s: %s %s".formatted(rule.getId(), rule.getHelp(), rule.getNodes()))
                .collect(Collectors.joining("\n"));
        org.assertj.core.api.Assertions.assertThat(report).as(page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator field(String label) {
        return page.getByLabel(labelled(label)).locator("visible=true").first();
    }

    /** A label is its words; what follows in brackets says that the field may stay empty. */
    private static Pattern labelled(String label) {
        String words = label.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^\\s*" + words + "\\s*([（(].*)?$");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
