package cn.kaixu.endtoend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organisation's clerk registers where results are sent to: addresses inside a network are refused with the reason. */
class WebhookJourneyIT {

    @RegisterExtension
    private static final Journey JOURNEY = new Journey();

    @Test
    void anAddressInsideANetworkIsRefused() {
        try (Visit clerk = JOURNEY.as("wuhan-clerk")) {
            clerk.open("/batches/webhooks");
            clerk.press("添加");
            clerk.sees("请填写接收地址");
            clerk.fill("接收地址", "ftp://example.com/results");
            clerk.sees("地址应以 https:// 开头");
            for (String address : new String[] {"127.0.0.1", "10.1.2.3", "169.254.1.1"}) {
                clerk.fill("接收地址", "https://" + address + "/results");
                clerk.press("添加");
                clerk.sees(address + " 无法解析，或者指向内部网络");
                clerk.sees("请改用公网可以访问的域名");
            }
            clerk.inspect();
            clerk.open("/batches/webhooks");
            clerk.sees("还没有接收地址");
        }
    }
}
