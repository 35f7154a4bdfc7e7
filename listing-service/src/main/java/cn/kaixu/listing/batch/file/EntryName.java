package cn.kaixu.listing.batch.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The name of a file in an archive; those made on Chinese systems are often in GB18030 without saying so. */
public final class EntryName {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String WITHIN = " / ";

    private EntryName() {}

    /** How a sheet of an archived file is called. */
    static String withSheet(String entry, String sheet) {
        return entry + WITHIN + sheet;
    }

    /** The sheet of this file that is called so, if it is one of this file. */
    public static Optional<String> sheetOf(String entry, String called) {
        String beginning = entry + WITHIN;
        return called.startsWith(beginning) ? Optional.of(called.substring(beginning.length())) : Optional.empty();
    }

    public static String of(ZipArchiveEntry entry) throws CharacterCodingException {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        }
    }
}
