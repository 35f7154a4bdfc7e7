package cn.kaixu.listing.attachment;

import cn.kaixu.platform.file.FileKind;

/** Looks for harm in a file; a primary bean takes its place where a virus scanner is connected. */
public interface ScanPort {

    /** Whether nobody should open the file. */
    boolean harmful(FileKind kind, byte[] content);
}
