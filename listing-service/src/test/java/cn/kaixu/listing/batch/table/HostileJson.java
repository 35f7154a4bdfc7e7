package cn.kaixu.listing.batch.table;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.listing.batch.json.JsonRefusal;
import cn.kaixu.platform.problem.RefusalCode;

/** Batches in JSON made to fill memory, to be read in two ways, or to slip something past. */
final class HostileJson {

    private static final String ROW = "{\"patentNumber\":\"ZL201610537144.X\",\"title\":\"名称\",\"patentees\":[\"甲\"]}";

    private HostileJson() {}

    static Stream<HostileFile> all() {
        return Stream.of(deep(), large(), ambiguous(), broken()).flatMap(files -> files);
    }

    private static Stream<HostileFile> deep() {
        String[] nests = {
            "[{\"royalty\":" + "{\"royalty\":".repeat(100_000),
            "[{\"contact\":" + "[".repeat(1_000_000),
            "[{\"patentees\":" + "[".repeat(1_000_000),
            "[{\"royalty\":{\"instalments\":{\"first\":" + "{\"first\":".repeat(100_000)
        };
        return Stream.concat(
                Stream.of(nests)
                        .map(nest -> file(
                                "objects within objects: " + nest.substring(0, 24),
                                nest,
                                JsonRefusal.JSON_FIELD_UNKNOWN,
                                JsonRefusal.JSON_VALUE_WRONG_FORM)),
                Stream.of(file(
                        "an array within the array",
                        "[" + ROW + ",[" + ROW + "]]",
                        JsonRefusal.JSON_ROW_IS_NO_OBJECT)));
    }

    private static Stream<HostileFile> large() {
        return Stream.of(
                file(
                        "a text of fifteen million characters",
                        "[{\"title\":\"" + "a".repeat(15_000_000) + "\"}]",
                        FileRefusal.FILE_TEXT_TOO_LONG),
                file(
                        "a name of fifteen million characters",
                        "[{\"" + "a".repeat(15_000_000) + "\":1}]",
                        FileRefusal.FILE_TEXT_TOO_LONG),
                file(
                        "a number of fifteen million digits",
                        "[{\"royalty\":{\"amount\":" + "9".repeat(15_000_000) + "}}]",
                        FileRefusal.FILE_TEXT_TOO_LONG),
                file(
                        "owners without end",
                        "[{\"patentees\":[" + "\"甲公司\",".repeat(1_000_000) + "\"乙\"]}]",
                        FileRefusal.FILE_TEXT_TOO_LONG),
                file(
                        "more forms than a batch may hold",
                        "[" + (ROW + ",").repeat(20_000) + ROW + "]",
                        FileRefusal.TABLE_TOO_LONG),
                file("more lines than a batch may hold", (ROW + "\n").repeat(20_001), FileRefusal.TABLE_TOO_LONG),
                file("empty lines without end", ROW + "\n".repeat(18_000_000), FileRefusal.TABLE_TOO_LONG),
                file(
                        "larger than the limit",
                        "[{\"title\":\"\"" + " ".repeat(20 << 20) + "}]",
                        FileRefusal.FILE_TOO_LARGE));
    }

    private static Stream<HostileFile> ambiguous() {
        return Stream.of(
                file("a field twice", "[{\"title\":\"甲\",\"title\":\"乙\"}]", JsonRefusal.JSON_FIELD_REPEATED),
                file(
                        "an object twice",
                        "[{\"royalty\":{\"mode\":\"FREE\"},\"royalty\":{\"amount\":1}}]",
                        JsonRefusal.JSON_FIELD_REPEATED),
                file(
                        "a field twice, once escaped",
                        "[{\"title\":1,\"\\u0074itle\":2}]",
                        JsonRefusal.JSON_FIELD_REPEATED),
                file("a field nobody knows", "[{\"patentNo\":\"1\"}]", JsonRefusal.JSON_FIELD_UNKNOWN),
                file("a field of a prototype", "[{\"__proto__\":{\"admin\":true}}]", JsonRefusal.JSON_FIELD_UNKNOWN),
                file(
                        "a path for a name",
                        "[{\"royalty.mode\":\"FREE\",\"royalty\":{\"mode\":\"OTHER\"}}]",
                        JsonRefusal.JSON_FIELD_UNKNOWN,
                        JsonRefusal.JSON_FIELD_REPEATED),
                file("a day as a number", "[{\"grantDate\":45000}]", JsonRefusal.JSON_VALUE_WRONG_FORM),
                file("a value for an object", "[{\"contact\":\"张三\"}]", JsonRefusal.JSON_VALUE_WRONG_FORM),
                file("two objects on a line", ROW + ROW, JsonRefusal.JSON_IS_MALFORMED));
    }

    private static Stream<HostileFile> broken() {
        return Stream.of(
                        "[{\"royalty\":{\"amount\":NaN}}]",
                        "[{\"royalty\":{\"amount\":Infinity}}]",
                        "[{\"royalty\":{\"amount\":0x10}}]",
                        "[{\"royalty\":{\"amount\":01}}]",
                        "[{\"title\":\"a\u0000b\"}]",
                        "[{\"title\":'a'}]",
                        "[{\"title\":\"a\"},]",
                        "[{\"title\":\"a\"}]]",
                        "[{\"title\":\"a\"}] [{\"title\":\"a\"}]",
                        "[{\"title\":\"a\"",
                        "[{\"title\":\"a",
                        "{\"title\":\"a\"\n}\n")
                .map(text -> file("broken: " + text.strip(), text, JsonRefusal.JSON_IS_MALFORMED));
    }

    private static HostileFile file(String name, String text, RefusalCode... refusals) {
        return HostileFile.of(name, text.getBytes(StandardCharsets.UTF_8), refusals);
    }
}
