package cn.kaixu.platform.vault;

import java.util.Map;
import java.util.Optional;

/** Safe place for personal data; events and messages hold the reference, never the data. */
public interface Vault {

    /** Keeps the data of a person and returns the reference to it. */
    String store(String subject, String kind, Map<String, String> data);

    /** The data, or nothing when the reference is unknown or the person was erased. */
    Optional<Map<String, String>> read(String reference);

    /** Keeps a file as it is, sealed like data, and returns the reference to it. */
    String storeFile(String subject, String kind, byte[] content);

    /** The file, or nothing when the reference is unknown or its subject was erased. */
    Optional<byte[]> readFile(String reference);

    /** Destroys the person's key, and with it everything kept about them. */
    void erase(String subject);
}
