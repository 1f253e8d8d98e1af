// While a stranger's keyboard is there, no key and no mouse reaches any widget of this program.
#pragma once

namespace keyrite::wizard {

void blockInput(bool block);

}  // namespace keyrite::wizard
