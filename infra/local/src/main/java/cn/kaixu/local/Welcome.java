package cn.kaixu.local;

import java.time.Duration;

import cn.kaixu.local.setting.Terminal;

/** What the user reads when everything is up. */
final class Welcome {

    private Welcome() {}

    static String text(LocalPlatform platform, Duration elapsed) {
        return """

            开许已就绪 Kaixu is ready (%s s)

              网址 address     %s
              密码 password    %s   （所有演示账号 all demo accounts）

              市州局经办 bureau clerk       wuhan-clerk  yichang-clerk
              高校经办 institution clerk    whut-clerk  hbut-clerk
              专利权人 patentee             optics-patentee  person-patentee
              省局审核员 reviewer           reviewer-a  reviewer-b
              武汉代办处 agency officer     agency-a  agency-b
              企业 firm                     firm-a  firm-b
              调解员 mediator               mediator-a
              管理者 manager                manager-a
              审计 auditor                  auditor-a
              运维 operator                 operator-a

              对接系统 machine clients      wuhan-bureau-system  yichang-bureau-system
              身份服务 issuer               %s
              日志 logs                     %s

            按 Ctrl-C 停止 Ctrl-C stops everything.""".formatted(
                Terminal.seconds(elapsed), platform.url(), platform.password(), platform.issuer(), platform.logs());
    }
}
