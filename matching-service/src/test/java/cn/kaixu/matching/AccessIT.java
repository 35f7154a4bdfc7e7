package cn.kaixu.matching;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.access.AccessContract;

/** Who reaches what: the pool is public, what else there is takes a login. */
@ServiceTest
class AccessIT extends AccessContract {}
