vidtask query grok:ea57ae4e-3745-499f-947f-2a7829010d70
