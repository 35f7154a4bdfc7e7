package cn.kaixu.platform.document;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateTest {

    @Test
    void escapesWhatItFillsIn() {
        assertThat(Template.of("<p title=\"{{a}}\">{{a}}</p>").fill(Map.of("a", "<b>\"&'\u0001")))
                .isEqualTo("<p title=\"&lt;b&gt;&quot;&amp;&#39;\">&lt;b&gt;&quot;&amp;&#39;</p>");
    }

    @Test
    void repeatsASectionAndLetsItSeeTheOutside() {
        assertThat(Template.of("{{#owners}}{{name}}({{place}}) {{/owners}}{{#signed}}√{{/signed}}{{#void}}x{{/void}}")
                        .fill(Map.of(
                                "owners",
                                List.of(Map.of("name", "甲"), Map.of("name", "乙")),
                                "place",
                                "武汉",
                                "signed",
                                true,
                                "void",
                                false)))
                .isEqualTo("甲(武汉) 乙(武汉) √");
    }

    @Test
    void doesNotFillValuesAgain() {
        assertThat(Template.of("{{a}}").fill(Map.of("a", "{{b}}", "b", "secret")))
                .isEqualTo("{{b}}");
    }

    @Test
    void refusesAHole() {
        assertThatThrownBy(() -> Template.of("{{missing}}").fill(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing");
    }
}
