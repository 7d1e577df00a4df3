# What ./run and ./check need, looked for and installed where that is possible. Sourced, not run.

# Debian's Firefox and Chromium, unless CHROMIUM or FIREFOX name others.
export CHROMIUM="${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || echo /usr/bin/chromium)}"
export FIREFOX="${FIREFOX:-$(command -v firefox-esr || command -v firefox || echo /usr/bin/firefox-esr)}"

missing() {
    echo "Missing: $1. $2" >&2
    exit 1
}

require_tools() {
    command -v java >/dev/null || missing "a JDK (17 or later)" "On Debian: apt-get install openjdk-17-jdk-headless"
    command -v mvn >/dev/null || missing "Maven" "On Debian: apt-get install maven"
    command -v node >/dev/null || missing "Node 20 or later" "See https://nodejs.org"
    local node java
    node=$(node -p 'process.versions.node.split(".")[0]')
    [ "$node" -ge 20 ] || missing "Node 20 or later" "This is $(node --version)."
    java=$(javac -version 2>&1 | sed 's/javac \([0-9]*\).*/\1/')
    [ "${java:-0}" -ge 17 ] || missing "a JDK of version 17 or later" "javac says: $(javac -version 2>&1)"
}

# chromium or firefox
require_browser() {
    local path package
    case "$1" in
        chromium) path=$CHROMIUM package=chromium ;;
        firefox) path=$FIREFOX package=firefox-esr ;;
    esac
    [ -x "$path" ] && return
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Installing $package …"
        apt-get -qq update >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y "$package" >/dev/null
    fi
    [ -x "$path" ] || missing "$1" "On Debian: sudo apt-get install $package. Elsewhere: install it and set $(echo "$1" | tr a-z A-Z) to its path."
}

install_node_packages() {
    local folder=extension/e2e
    if [ ! -f "$folder/node_modules/.package-lock.json" ] || [ "$folder/package-lock.json" -nt "$folder/node_modules/.package-lock.json" ]; then
        echo "Installing the test tools from npm …"
        (cd "$folder" && npm ci --silent --no-audit --no-fund)
        touch "$folder/node_modules/.package-lock.json"
    fi
}
