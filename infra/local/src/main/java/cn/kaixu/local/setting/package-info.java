/** What can be chosen about a start and how the launcher speaks to its user. Depends on nothing else here; start at {@link cn.kaixu.local.setting.LaunchOptions}. */
@NullMarked
package cn.kaixu.local.setting;

import org.jspecify.annotations.NullMarked;
