package cn.kaixu.listing.batch.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import cn.kaixu.listing.batch.file.FileRefusal;
import cn.kaixu.platform.problem.RefusalCode;

/** Files of other kinds under the name of a table, and text without end. */
final class HostileKinds {

    private static final int MEBIBYTE = 1 << 20;

    private HostileKinds() {}

    static Stream<HostileFile> all() {
        return Stream.of(binaries(), packages(), markup(), texts()).flatMap(files -> files);
    }

    private static Stream<HostileFile> binaries() {
        byte[] noise = new byte[MEBIBYTE];
        new Random(7).nextBytes(noise);
        return Stream.of(
                kind("a program for Windows", hex("4d5a90000300000004000000")),
                kind("a program for Linux", hex("7f454c460201010000000000")),
                kind("a Java class", hex("cafebabe0000003d001d0a00")),
                kind("a link of Windows", hex("4c0000000114020000000000")),
                kind("a picture in PNG", hex("89504e470d0a1a0a0000000d49484452")),
                kind("a picture in JPEG", hex("ffd8ffe000104a4649460001")),
                kind("a picture in GIF", hex("4749463839610100010080000000")),
                kind("a PDF", ascii("%PDF-1.7\n1 0 obj\n")),
                kind("a RAR archive", hex("526172211a0701003392b5e5")),
                kind("a 7z archive", hex("377abcaf271c0004ae3a9d0f")),
                kind("a gzip archive", gzip()),
                kind("a database", ascii("SQLite format 3\u0000")),
                kind("a worksheet of Excel 4", hex("0904060000001000")),
                kind("noise", noise),
                kind("nothing", new byte[0]),
                kind("a zero", new byte[1]),
                kind("UTF-16 without a mark", "专利号,专利名称".getBytes(StandardCharsets.UTF_16LE)),
                kind("UTF-16 with half a character", hex("feff4e13d800")),
                kind("bytes of no encoding", hex("e4b893ff80ff2c")));
    }

    private static Stream<HostileFile> packages() {
        return Stream.of(
                kind("a text document", archive("[Content_Types].xml", "word/document.xml")),
                kind("slides", archive("[Content_Types].xml", "ppt/presentation.xml")),
                kind("a binary workbook", archive("[Content_Types].xml", "xl/workbook.bin")),
                kind("an open document", archive("mimetype", "content.xml")),
                HostileFile.of(
                        "a Java archive",
                        archive("META-INF/MANIFEST.MF", "A.class"),
                        FileRefusal.ARCHIVE_HOLDS_OTHER_FILES));
    }

    private static Stream<HostileFile> markup() {
        return Stream.of(
                kind("a web page with a table", ascii("<html><table><tr><td>1</td></tr></table></html>")),
                kind("a web page after blanks", ascii("\r\n  <!DOCTYPE html><html></html>")),
                kind("a workbook of 2003 in XML", ascii("<?xml version=\"1.0\"?><Workbook></Workbook>")),
                kind("a drawing with a script", ascii("<svg onload=\"alert(1)\"></svg>")),
                HostileFile.of("a note in RTF", ascii("{\\rtf1\\ansi 1}"), TableRefusal.TABLE_HEADER_NOT_FOUND),
                HostileFile.of("a shell script", ascii("#!/bin/sh\nrm -rf /\n"), TableRefusal.TABLE_HEADER_NOT_FOUND));
    }

    private static Stream<HostileFile> texts() {
        String header = "专利号,专利名称,专利权人\n";
        String row = "ZL201610537144.X,名称,甲\n";
        return Stream.of(
                text(
                        "a cell of five million characters",
                        header + "ZL201610537144.X," + "a".repeat(5_000_000) + ",甲\n",
                        FileRefusal.FILE_TEXT_TOO_LONG),
                text(
                        "a quote that is never closed",
                        header + "ZL201610537144.X,\"" + "a,\n".repeat(5_000_000),
                        FileRefusal.FILE_TEXT_TOO_LONG,
                        FileRefusal.FILE_IS_DAMAGED),
                text("eighteen million empty lines", "\n".repeat(18_000_000), FileRefusal.TABLE_TOO_LONG),
                text(
                        "eighteen million separators",
                        ",".repeat(18_000_000),
                        TableRefusal.TABLE_HEADER_NOT_FOUND,
                        FileRefusal.FILE_IS_DAMAGED),
                text("a million rows", header + row.repeat(400_000), FileRefusal.TABLE_TOO_LONG),
                text("more than a batch may hold", header + row.repeat(20_001), FileRefusal.TABLE_TOO_LONG),
                text(
                        "brackets for headings",
                        ("(".repeat(30_000) + ",").repeat(100),
                        TableRefusal.TABLE_HEADER_NOT_FOUND),
                HostileFile.of("a file larger than the limit", large(), FileRefusal.FILE_TOO_LARGE));
    }

    private static byte[] large() {
        byte[] large = new byte[20 * MEBIBYTE + 1];
        Arrays.fill(large, (byte) ',');
        return large;
    }

    private static HostileFile kind(String name, byte[] content) {
        return HostileFile.of(name, content, FileRefusal.FILE_KIND_NOT_ACCEPTED);
    }

    private static HostileFile text(String name, String text, RefusalCode... refusals) {
        return HostileFile.of(name, text.getBytes(StandardCharsets.UTF_8), refusals);
    }

    private static byte[] archive(String one, String other) {
        return Saved.zip(StandardCharsets.UTF_8, Map.of(one, ascii("<a/>"), other, ascii("<a/>")));
    }

    private static byte[] gzip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[MEBIBYTE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
