package cn.kaixu.gateway.access;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web client, and any system, who it is. */
@RestController
class CallerController {

    @GetMapping("/api/me")
    ResponseEntity<Caller> me(@AuthenticationPrincipal ClaimAccessor claims) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Caller.of(claims));
    }
}
