#!/usr/bin/env bash
# The disk image for macOS from dist/CoNECT Desktop.app (made by build.spec): signed and notarised where the keys are there.
#   CONECT_MAC_IDENTITY   name of a "Developer ID Application" certificate in the keychain; signed ad hoc without it
#   CONECT_MAC_PROFILE    name of a notarytool profile in the keychain; not notarised without it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

app="dist/CoNECT Desktop.app"
version="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' conect_desktop/__init__.py)"
image="dist/packages/conect-desktop-${version}-darwin-$(uname -m).dmg"
identity="${CONECT_MAC_IDENTITY:--}"

[ -d "$app" ] || { echo "there is no $app yet: python3 .ci/dev.py build" >&2; exit 1; }
mkdir -p dist/packages

sign=(codesign --force --deep --sign "$identity")
if [ "$identity" != "-" ]; then
  sign+=(--options runtime --timestamp --entitlements .ci/packages/macos/entitlements.plist)
fi
"${sign[@]}" "$app"
codesign --verify --deep --strict "$app"

# what is inside must work before it is wrapped up
told="$("$app/Contents/MacOS/conect-desktop" --selfcheck 2>&1 >/dev/null)"
[ -z "$told" ] || { echo "$told" >&2; exit 1; }

stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
cp LICENSE "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "CoNECT Desktop" -srcfolder "$stage" -format UDZO -ov "$image"

if [ "$identity" != "-" ]; then
  codesign --sign "$identity" --timestamp "$image"
fi
if [ -n "${CONECT_MAC_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$CONECT_MAC_PROFILE" --wait
  xcrun stapler staple "$image"
fi
echo "$image"
