# Finds the tools the commands beside this file need. Sourced, not run.

say() { printf '%s\n' "$*"; }

refuse() {
  printf '✗ %s\n  %s\n' "$1" "$2" >&2
  exit 2
}

# Prints the home of a JDK 25, wherever the usual installers put it.
find_jdk() {
  local home release
  for home in "${JAVA_HOME:-}" "$(path_java_home)" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    release="$home/release"
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$release"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

path_java_home() {
  local java
  java="$(command -v javac 2>/dev/null)" || return 0
  java="$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")"
  dirname "$(dirname "$java")"
}

require_jdk() {
  JAVA_HOME="$(find_jdk)" || refuse \
    "缺少 JDK 25：请安装（例如 Temurin 25），或把 JAVA_HOME 指向它。" \
    "JDK 25 is missing: install one (Temurin 25, for example) or let JAVA_HOME point to it."
  export JAVA_HOME
  # Maven's own libraries use what this Java warns about.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}

require_maven() {
  command -v mvn >/dev/null 2>&1 || refuse \
    "缺少 Maven：请安装 Maven 3.8 或更新的 3.x 版本。" \
    "Maven is missing: install Maven 3.8 or a later 3.x."
}

require_node() {
  local version major minor
  version="$(node --version 2>/dev/null)" || refuse \
    "缺少 Node.js：请安装 20.19 或更新版本。" \
    "Node.js is missing: install 20.19 or later."
  version="${version#v}"
  major="${version%%.*}"
  minor="${version#*.}"
  minor="${minor%%.*}"
  if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
    refuse "Node.js $version 太旧：需要 20.19 或更新版本。" "Node.js $version is too old: 20.19 or later is needed."
  fi
  command -v npm >/dev/null 2>&1 || refuse \
    "缺少 npm：它通常随 Node.js 一起安装。" \
    "npm is missing: it usually comes with Node.js."
}
