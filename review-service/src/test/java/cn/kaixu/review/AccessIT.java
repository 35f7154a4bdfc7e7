package cn.kaixu.review;

import cn.kaixu.platform.test.ServiceTest;
import cn.kaixu.platform.test.access.AccessContract;

/** Who reaches what: the offices see every case, nobody else any. */
@ServiceTest
class AccessIT extends AccessContract {}
