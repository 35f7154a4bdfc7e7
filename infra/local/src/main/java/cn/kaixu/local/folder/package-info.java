/** The data folder: its lock, its secrets and the record of what runs in it. Start at {@link cn.kaixu.local.folder.DataFolder}. */
@NullMarked
package cn.kaixu.local.folder;

import org.jspecify.annotations.NullMarked;
