package cn.kaixu.identity.login;

import java.util.List;

import cn.kaixu.identity.IdentityProperties;
import cn.kaixu.identity.account.DemoAccounts;
import cn.kaixu.identity.account.Holder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The login page (登录), with the list of demo accounts where the installation shows it. */
@Controller
class LoginPage {

    static final String PATH = "/login";
    static final String WAIT_PATH = "/login/wait";

    private static final String VIEW = "login";

    private final IdentityProperties properties;
    private final DemoAccounts accounts;

    LoginPage(IdentityProperties properties, DemoAccounts accounts) {
        this.properties = properties;
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) String error, Model model) {
        model.addAttribute("message", error == null ? null : "登录失败：账号或密码不正确，请核对后重新输入。");
        return render(model);
    }

    @PostMapping(WAIT_PATH)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String wait(Model model) {
        long seconds = properties.login().lock().toSeconds();
        model.addAttribute("message", "登录失败次数过多，请等待 " + seconds + " 秒后再试。");
        return render(model);
    }

    private String render(Model model) {
        List<Holder> shown = properties.login().showAccounts() ? accounts.people() : List.of();
        model.addAttribute("accounts", shown);
        model.addAttribute("home", properties.gatewayUrl());
        return VIEW;
    }
}
