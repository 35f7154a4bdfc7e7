package cn.kaixu.toy;

import java.util.Map;

import cn.kaixu.platform.test.Answer;
import cn.kaixu.platform.test.RefusalTexts;
import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.TestHttp;
import cn.kaixu.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong is told in one form, in the reader's language, and names what to do. */
@ServiceTest
class ProblemsIT {

    @Autowired
    private TestHttp anybody;

    private TestHttp clerk() {
        return anybody.as(TestTokens.bearer("clerk-1", "clerk", "inn", "420100"));
    }

    @Test
    void tellsARefusalInChineseUnlessEnglishIsWanted() {
        clerk().post("/api/rooms", Map.of("room", "p-1", "guest", "Wang"));

        Answer chinese =
                clerk().with("X-Correlation-Id", "c-1").post("/api/rooms", Map.of("room", "p-1", "guest", "Zhao"));
        assertThat(chinese.status()).as(chinese.text()).isEqualTo(409);
        assertThat(chinese.header("Content-Type")).startsWith("application/problem+json");
        assertThat(chinese.json().path("type").asString()).isEqualTo("https://kaixu.cn/problems/room-taken");
        assertThat(chinese.json().path("code").asString()).isEqualTo("room-taken");
        assertThat(chinese.json().path("title").asString()).isEqualTo("房间已被预订");
        assertThat(chinese.json().path("detail").asString()).isEqualTo("房间 p-1 已由 Wang 预订。");
        assertThat(chinese.json().path("action").asString()).isEqualTo("请选择其他房间。");
        assertThat(chinese.json().path("instance").asString()).isEqualTo("/api/rooms");
        assertThat(chinese.json().path("correlationId").asString()).isEqualTo("c-1");
        assertThat(chinese.json().has("errors")).isFalse();

        Answer english =
                clerk().with("Accept-Language", "en").post("/api/rooms", Map.of("room", "p-1", "guest", "Zhao"));
        assertThat(english.json().path("detail").asString()).isEqualTo("Room p-1 is booked by Wang.");
    }

    @Test
    void namesFieldRuleAndAcceptableValue() {
        Answer answer = clerk().post("/api/rooms", Map.of("room", "p-2", "guest", "nobody"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("guest");
        assertThat(answer.json().at("/errors/0/rule").asString()).isEqualTo("guest-name");
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("姓名“nobody”不是有效的姓名");
        assertThat(answer.json().at("/errors/0/suggestion").asString()).isEqualTo("张三");
    }

    @Test
    void namesFieldsThatBreakConstraints() {
        Answer answer = clerk().post("/api/rooms", Map.of("room", " ", "guest", "x".repeat(21)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("invalid-fields");
        assertThat(answer.json().path("errors").values())
                .anySatisfy(error -> {
                    assertThat(error.path("field").asString()).isEqualTo("room");
                    assertThat(error.path("rule").asString()).isEqualTo("not-blank");
                    assertThat(error.path("message").asString()).isEqualTo("必须填写");
                })
                .anySatisfy(error -> {
                    assertThat(error.path("rule").asString()).isEqualTo("size");
                    assertThat(error.path("message").asString()).isEqualTo("长度或个数应在 0 与 20 之间");
                });
    }

    @Test
    void namesTheFieldThatCannotBeRead() {
        Answer wrongDate = clerk().post("/api/rooms", "{\"room\":\"p-3\",\"guest\":\"Li\",\"until\":\"soon\"}");
        assertThat(wrongDate.status()).isEqualTo(400);
        assertThat(wrongDate.code()).isEqualTo("malformed-request");
        assertThat(wrongDate.json().at("/errors/0/field").asString()).isEqualTo("until");
        assertThat(wrongDate.json().at("/errors/0/message").asString()).isEqualTo("无法识别的值：soon");

        Answer brokenJson = clerk().post("/api/rooms", "{\"room\":");
        assertThat(brokenJson.status()).isEqualTo(400);
        assertThat(brokenJson.json().at("/errors/0/rule").asString()).isEqualTo("json-syntax");

        assertThat(clerk().post("/api/rooms", null).status()).isEqualTo(400);
    }

    @Test
    void tellsWhoMayNot() {
        assertThat(anybody.get("/api/rooms/p-1").code()).isEqualTo("unauthenticated");
        assertThat(anybody.get("/api/rooms/p-1").status()).isEqualTo(401);
        assertThat(anybody.as(TestTokens.expired("clerk-1", "clerk"))
                        .get("/api/rooms/p-1")
                        .status())
                .isEqualTo(401);
        Answer forbidden =
                anybody.as(TestTokens.bearer("guest-1", "guest", "", "")).post("/api/rooms", "not even read");
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.code()).isEqualTo("forbidden");
        assertThat(clerk().get("/api/forgotten").status()).isEqualTo(403);
        assertThat(clerk().get("/actuator/relay").status()).isEqualTo(403);
    }

    @Test
    void leavesOpenPathsOpen() {
        assertThat(anybody.get("/api/open").json().path("hello").asString()).isEqualTo("anybody");
        assertThat(clerk().get("/api/open").json().path("hello").asString()).isEqualTo("clerk-1");
    }

    @Test
    void tellsWhatIsNotThere() {
        assertThat(clerk().get("/api/rooms/none").status()).isEqualTo(404);
        assertThat(clerk().get("/api/nowhere").code()).isEqualTo("not-found");
        assertThat(clerk().delete("/api/rooms").status()).isEqualTo(405);
        assertThat(clerk().with("Content-Type", "text/plain")
                        .post("/api/rooms", "x")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void boundsPages() {
        assertThat(clerk().get("/api/rooms?page=1&size=2").json().path("size").asInt())
                .isEqualTo(2);
        assertThat(clerk().get("/api/rooms").json().path("size").asInt()).isEqualTo(20);
        assertThat(clerk().get("/api/rooms?page=0").json().at("/errors/0/field").asString())
                .isEqualTo("page");
        assertThat(clerk().get("/api/rooms?size=201").status()).isEqualTo(422);
        assertThat(clerk().get("/api/rooms?size=200").status()).isEqualTo(200);
    }

    @Test
    void hasWordsForEveryRefusal() {
        assertThat(RefusalTexts.missing(RoomRefusal.values())).isEmpty();
    }
}
